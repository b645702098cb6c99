# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import Boolean


class ResetDefaultPdfLetterheadTemplateInput(InputModel):
    reset_letterhead_template: Boolean | None = None
