# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import InputModel
from ..scalars import ID


class VideoUrlOptionInput(InputModel):
    id: ID | None = None
    url: str | None = None
    url_by_item_id: str | None = None
