"""What changed between two versions of specs/, and what it does to callers of the SDK."""

from .compare import compare
from .render import to_json, to_markdown
from .report import Change, Effect, Element, Report
from .terminal import print_report

__all__ = ["Change", "Effect", "Element", "Report", "compare", "print_report", "to_json", "to_markdown"]
