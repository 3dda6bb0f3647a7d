"""A folder, or a file of several articles, as a list from which articles are opened."""
