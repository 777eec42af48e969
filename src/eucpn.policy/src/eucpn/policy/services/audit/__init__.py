"""`@audit`: the audit trail, for site administrators."""
