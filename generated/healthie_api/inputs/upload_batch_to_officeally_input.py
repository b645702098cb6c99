# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class UploadBatchToOfficeallyInput(InputModel):
    cms1500_ids: list[ID | None] | None = None
