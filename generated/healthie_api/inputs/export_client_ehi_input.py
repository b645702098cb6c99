# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class ExportClientEhiInput(InputModel):
    client_id: ID | None = None
    should_run_in_job: Boolean | None = None
