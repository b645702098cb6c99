"""A billing page over both vendors: what was invoiced, what became of it, and a form to send the next one."""
