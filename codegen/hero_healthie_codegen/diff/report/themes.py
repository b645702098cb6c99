"""What changes have in common, and the one thing that callers do about it."""

from __future__ import annotations

from collections.abc import Mapping

from .changes import Change

THEMES: Mapping[str, tuple[str, str]] = {
    "operation_removed": ("operations are gone", "Stop calling them."),
    "operation_absent": (
        "operations that this schema does not show, though nothing says that they are gone",
        "An organisation's flag may hide them from the key it was pulled with: pull with the key that calls them, or "
        "do without their methods.",
    ),
    "operation_renamed": ("operations have another name", "Call the new one."),
    "operation_added": ("new operations", ""),
    "operation_deprecated": ("operations are deprecated", "Plan to stop calling them."),
    "operation_undeprecated": ("operations are no longer deprecated", ""),
    "page": (
        "lists became connections",
        "Iterate the call (`async for … in …`), or await it and read `.nodes` of the page; pass `first` and `after` in "
        "place of `offset`. Documents: `hero-healthie migrate` does it.",
    ),
    "unpaged": ("connections became lists", "Go through the result itself: there is no `.nodes` any more."),
    "received_null": ("results may be None now", "Be ready for None."),
    "received_never_null": ("results are never None now", ""),
    "received_list": ("one value became several, or several one", "Adapt what you do with them."),
    "received_type": ("results have another type", "Adapt what you do with them."),
    "sent_same": (
        "types that are the same in Python",
        "Nothing in Python. Documents declare their variables anew (`$id: ID`): `hero-healthie migrate` does it.",
    ),
    "sent_required": ("arguments are required now", "Pass them."),
    "sent_optional": ("arguments may be left out now", ""),
    "sent_not_null": ("lists must not hold None now", "Leave None out of what you pass."),
    "sent_list": ("arguments take several values, or one", "Pass a list, or one value."),
    "sent_enum": ("texts became enums", "Pass a member, or its name as text; documents declare the enum."),
    "sent_type": ("arguments have another type", "Pass what their new type says."),
    "argument_removed": ("arguments are gone", "Stop passing them."),
    "argument_renamed": ("arguments have another name", "Pass the new name."),
    "argument_added": ("new arguments", ""),
    "argument_default": ("other defaults of arguments", "Pass them if you relied on the old default."),
    "argument_deprecated": ("arguments are deprecated", "Plan to stop passing them."),
    "input_removed": ("fields of inputs are gone", "Stop passing them."),
    "input_renamed": ("fields of inputs have another name", "Pass the new name."),
    "input_added": ("new fields of inputs", ""),
    "input_default": ("other defaults of fields of inputs", "Pass them if you relied on the old default."),
    "input_deprecated": ("fields of inputs are deprecated", "Plan to stop passing them."),
    "field_removed": ("fields are gone", "Stop reading them."),
    "field_renamed": ("fields have another name", "Read the new name, where it differs in Python."),
    "field_added": ("new fields", ""),
    "field_deprecated": ("fields are deprecated", "Plan to stop reading them."),
    "field_undeprecated": ("fields are no longer deprecated", ""),
    "no_longer_selected": (
        "fields that documents no longer select",
        "Ask for them with `into=`, or stop reading them.",
    ),
    "value_removed": ("values of enums are gone", "Stop sending them; remove what you do with them."),
    "value_added": ("new values of enums", ""),
    "value_deprecated": ("values of enums are deprecated", "Plan to stop sending them."),
    "member_removed": ("members of unions are gone", "Remove what you do with them."),
    "member_added": ("new members of unions", ""),
    "type_renamed": ("types have another name", "Import the new name."),
    "type_kind": ("types are of another kind", "Adapt what you do with them."),
    "page_size": ("pages hold another number by default", "Pass `first` if you rely on it."),
    "safety": (
        "operations are resent that were not, or no longer",
        "Check what you do when the outcome of a call is unknown.",
    ),
    "fact": ("rules of the vendor that the schema does not show", "Check what you pass."),
    "surface": ("differences of the Python that no change of the vendor explains", "Compare the signatures."),
    "request.required": ("arguments are required now", "Pass them."),
    "request.removed": ("arguments are gone", "Stop passing them."),
    "request.added": ("new arguments", ""),
    "request.type": ("arguments have another type", "Pass what their new type says."),
    "response.removed": ("fields are gone", "Stop reading them."),
    "response.added": ("new fields", ""),
    "response.nullable": ("results may be None now, or never", "Be ready for None."),
    "response.type": ("results have another type", "Adapt what you do with them."),
    "moved": ("operations have another address", "Upgrade: installed versions call the old one."),
}


def theme_of(change: Change) -> str:
    """Return the theme of a change: its own, or its kind."""
    return change.theme or change.kind


def title_of(theme: str) -> str:
    """Return a theme in words."""
    return THEMES[theme][0] if theme in THEMES else theme.replace(".", ": ").replace("_", " ")


def todo_of(theme: str) -> str:
    """Return what callers do about all changes of a theme; empty where nothing has to be done."""
    return THEMES[theme][1] if theme in THEMES else ""
