"""The preferences: pages of settings that apply at once. Imported when they are asked for."""
