"""The window. The only part of Standfirst that knows Qt exists."""
