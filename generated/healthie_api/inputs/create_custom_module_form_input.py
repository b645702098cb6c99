# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class CreateCustomModuleFormInput(InputModel):
    external_id: ID | None = None
    external_id_type: ID | None = None
    is_video: Boolean | None = None
    metadata: str | None = None
    name: str | None = None
    on_completion_ifs_tag_id: ID | None = None
    prefill: Boolean | None = None
    use_for_charting: Boolean | None = None
    use_for_program: Boolean | None = None
