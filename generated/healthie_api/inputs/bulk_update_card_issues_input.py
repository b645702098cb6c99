# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import Boolean


class BulkUpdateCardIssuesInput(InputModel):
    mark_all_as_seen: Boolean | None = None
