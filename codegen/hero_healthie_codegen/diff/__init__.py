"""Compare two versions of specs/, and report what callers of the SDK have to do."""

from .compare import compare_specs
from .report.changes import Change, Effect, Element, Report
from .report.render import print_report, to_html, to_json, to_markdown

__all__ = [
    "Change",
    "Effect",
    "Element",
    "Report",
    "compare_specs",
    "print_report",
    "to_html",
    "to_json",
    "to_markdown",
]
