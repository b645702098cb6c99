"""Forms: their questions, filling them in, and reading what was answered."""
