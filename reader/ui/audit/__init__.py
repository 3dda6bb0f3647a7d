"""The source audit: who an article draws on, and how much of what is quoted is whose."""
