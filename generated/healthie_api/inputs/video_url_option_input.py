# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class VideoUrlOptionInput(InputModel):
    id: ID | None = None
    url: str | None = None
    url_by_item_id: str | None = None
