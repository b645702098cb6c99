# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..inputs.client_portal_setting_input import ClientPortalSettingInput


class CreateNotificationContactInput(InputModel):
    client_portal_access: Boolean | None = None
    client_portal_setting: ClientPortalSettingInput | None = None
    contact_form: str | None = None
    contact_type: str | None = None
    copy_notifications: Boolean | None = None
    dietitian_id: ID | None = None
    email: str | None = None
    emergency: Boolean | None = None
    first_name: str | None = None
    last_name: str | None = None
    linked_client_id: ID | None = None
    phone_number: str | None = None
    relationship: str | None = None
    send_invitation: Boolean | None = None
    user_group_id: ID | None = None
    user_id: ID | None = None
