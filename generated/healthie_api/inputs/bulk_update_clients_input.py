# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class BulkUpdateClientsInput(InputModel):
    active_status: Boolean | None = None
    ids: list[ID | None] | None = None
    other_provider_ids: list[ID | None] | None = None
    provider_ids_to_remove: list[ID | None] | None = None
    select_all_excluded_ids: list[ID | None] | None = None
    select_all_status: str | None = None
    suppress_patient_updated_webhooks: Boolean | None = None
    user_group_id: ID | None = None
