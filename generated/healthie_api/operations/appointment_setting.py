# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import GraphQLOperation, optional_object_of

from ..models.appointment_setting import APPOINTMENT_SETTING_FRAGMENT, AppointmentSetting

OPERATION: GraphQLOperation[AppointmentSetting | None] = GraphQLOperation(
    name="appointmentSetting",
    kind="query",
    safety="read",
    arguments={"id": "ID", "provider_id": "ID"},
    document="""
query appointmentSetting($id: ID, $provider_id: ID) {
 appointmentSetting(id: $id, provider_id: $provider_id) {
 ...AppointmentSetting
 }
}
"""
    + APPOINTMENT_SETTING_FRAGMENT,
    decode=optional_object_of("appointmentSetting", AppointmentSetting),
)
