"""What does this file hold? Bytes in, a Document out; one module a format."""
