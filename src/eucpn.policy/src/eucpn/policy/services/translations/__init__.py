"""Creating and linking translations: refused cleanly before anything is written."""
