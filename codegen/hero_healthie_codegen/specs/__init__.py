"""What is in specs/: descriptions, decisions, versions."""
