# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel
from ..scalars import ID


class VideoUrlOptionInput(InputModel):
    id: ID | None = None
    url: str | None = None
    url_by_item_id: str | None = None
