"""Chat: messages to a patient, and what came back."""
