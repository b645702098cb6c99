"""Messages to one patient and to many."""
