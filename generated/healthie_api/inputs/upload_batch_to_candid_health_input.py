# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID


class UploadBatchToCandidHealthInput(InputModel):
    cms1500_ids: list[ID | None] | None = None
