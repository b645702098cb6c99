"""Compare the generated Python of two versions."""
