"""Control panels: what site administrators and the secretariat switch."""
