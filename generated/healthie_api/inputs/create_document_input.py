# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.files import DataUrl
from hero_healthie_runtime.graphql.scalars import ID, Boolean, ZonedDateTime
from hero_healthie_runtime.uploads import Upload


class CreateDocumentInput(InputModel):
    care_plan_id: ID | None = None
    clients_ids: list[ID | None] | None = None
    course_id: ID | None = None
    created_at: ZonedDateTime | None = None
    description: str | None = None
    display_name: str | None = None
    file: Upload | None = None
    file_string: DataUrl | None = None
    folder_id: ID | None = None
    from_date: ZonedDateTime | None = None
    from_program_create: Boolean | None = None
    generate_ccda_for_rel_user_id: Boolean | None = None
    generate_human_readable_ccda_for_rel_user_id: Boolean | None = None
    include_in_charting: Boolean | None = None
    is_photo_id: Boolean | None = None
    metadata: str | None = None
    on_form_for_user_id: ID | None = None
    org_level: Boolean | None = None
    payout_id: ID | None = None
    provider_ids: list[ID | None] | None = None
    rcf_id: ID | None = None
    rel_user_id: ID | None = None
    report_type: str | None = None
    share_users: list[ID | None] | None = None
    share_with_rel: Boolean | None = None
    to_date: ZonedDateTime | None = None
    updated_at: ZonedDateTime | None = None
