"""The guide, what the program says of itself, and reports of cleaning mistakes."""
