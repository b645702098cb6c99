# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean


class UpdateDocumentInput(InputModel):
    care_plan_id: ID | None = None
    description: str | None = None
    display_name: str | None = None
    email_on_welcome: Boolean | None = None
    folder_id: ID | None = None
    id: ID | None = None
    include_in_charting: Boolean | None = None
    internal_notes: str | None = None
    metadata: str | None = None
    parse_ccda: Boolean | None = None
    rel_user_id: ID | None = None
    share_users: list[ID | None] | None = None
    share_with_rel: Boolean | None = None
    shared_on_welcome: Boolean | None = None
    shared_with_dietitians: Boolean | None = None
