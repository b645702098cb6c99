"""Links that patients get."""
