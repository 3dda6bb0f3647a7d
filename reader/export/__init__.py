"""An article and its outline in, bytes out; one module a format."""
