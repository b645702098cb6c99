"""What both APIs of the sandbox share."""
