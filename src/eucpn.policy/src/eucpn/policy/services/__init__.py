"""REST services of the site, one folder an endpoint."""
