"""The description: overlay, references, what it says of a schema."""
