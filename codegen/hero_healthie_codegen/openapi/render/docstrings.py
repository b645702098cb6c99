"""The docstrings of methods."""

from __future__ import annotations

from ...specs.decisions import OperationRecord
from ...specs.docs import OperationDoc
from ..operations.plan import Plan
from .models import clean

_CONFIDENCE = {
    "full": "description known in full",
    "partial": "description known in part",
    "inferred": "description inferred",
}
_UNREPEATED = {"create": "makes a second record", "money": "may charge or invoice a second time"}


def method_docstring(
    plan: Plan,
    record: OperationRecord,
    arguments: list[tuple[str, str]],
    return_annotation: str,
    written: OperationDoc | None,
    note: str,
) -> str:
    """Return the docstring of a method, in Google style: what the vendor says, and what the SDK knows."""
    title = clean(str(plan.data.get("summary") or "").replace("\n", " "))
    confidence = _CONFIDENCE[record.confidence]
    path = clean(plan.name.path).removesuffix(".")
    lines = [
        written.does if written is not None else title or _title(plan.name.method_name),
        "",
        f"`{record.method} {path}` · {record.safety} · {confidence}",
        "",
    ]
    if text := clean(str(plan.data.get("description") or "")):
        lines += [text, ""]
    if note:
        lines += [note, ""]
    if arguments:
        lines += ["Args:", *(f"    {name}: {text}".replace("\n", "\n        ") for name, text in arguments), ""]
    returns = f"`{return_annotation.replace('models.', '')}`."
    if return_annotation.startswith("ListCall["):
        returns = f"{returns.removesuffix('.')}: await it for a page, iterate it for all."
    elif return_annotation == "Record":
        returns = "`Record`: the fields that came; the response is not described."
    lines += ["Returns:", f"    {returns}"]
    if written is not None and written.returns:
        lines.append(f"    {written.returns}")
    lines += ["", "Raises:"]
    if record.safety in _UNREPEATED:
        lines.append("    OutcomeUnknownError: It was sent and no complete response came. It is not sent again,")
        lines.append(f"        since a repeat {_UNREPEATED[record.safety]}.")
    if "{" in (record.path or ""):
        lines.append("    NotFoundError: There is no such record, or not for this practice group; never None.")
    lines.append("    ResponseDecodeError: The response does not have the described shape.")
    return "\n".join([*lines, ""])


def _title(method_name: str) -> str:
    return method_name.replace("_", " ").strip().capitalize() + "."
