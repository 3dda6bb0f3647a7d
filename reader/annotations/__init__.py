"""What a person added to an article: where it hangs in the text, and where it is kept."""
