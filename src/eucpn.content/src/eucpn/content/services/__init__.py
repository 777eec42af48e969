"""REST services of the types, one folder an endpoint."""
