"""An article as a book of one chapter: EPUB 3.3, which EPUB 3.0's readers open as well."""
