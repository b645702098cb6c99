# Generated.
from hero_healthie_runtime.graphql.api import ID, Boolean, InputModel


class ClientPortalSettingInput(InputModel):
    chat_with_provider: Boolean | None = None
    id: ID | None = None
    schedule_appointments: Boolean | None = None
    view_and_complete_forms: Boolean | None = None
    view_and_create_goals: Boolean | None = None
    view_and_create_journal_entries: Boolean | None = None
    view_and_pay_bills: Boolean | None = None
    view_and_purchase_packages: Boolean | None = None
    view_and_upload_documents: Boolean | None = None
