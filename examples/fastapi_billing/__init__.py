"""A billing page over both vendors: invoices, their states, and a form to send the next one."""
