# Generated.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.lab_order import LAB_ORDER_FRAGMENT
from ..models.user_notifications_count import USER_NOTIFICATIONS_COUNT_FRAGMENT

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..models.lab_order import LabOrder
    from ..models.user_notifications_count import UserNotificationsCount
else:
    from hero_healthie_runtime.graphql.later import later

    (
        FieldError,
        LabOrder,
        UserNotificationsCount,
    ) = later(
        __package__,
        "..models.field_error:FieldError",
        "..models.lab_order:LabOrder",
        "..models.user_notifications_count:UserNotificationsCount",
    )


class UpdateLabOrderInput(InputModel):
    appt_confirmation_code: str | None = None
    force_appointment_reload: Boolean | None = None
    id: ID | None = None
    patient_id: ID | None = None


class UpdateLabOrderPayload(BaseModel):
    current_user_notifications_count: UserNotificationsCount | None = Field(
        validation_alias="currentUserNotificationsCount", serialization_alias="currentUserNotificationsCount"
    )
    lab_order: LabOrder | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateLabOrderPayload] = GraphQLOperation(
    name="updateLabOrder",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "updateLabOrderInput!"},
    document="""
mutation updateLabOrder($input: updateLabOrderInput) {
 updateLabOrder(input: $input) {
 ...UpdateLabOrderPayload
 }
}

fragment UpdateLabOrderPayload on updateLabOrderPayload {
 currentUserNotificationsCount {
 ...UserNotificationsCount
 }
 lab_order {
 ...LabOrder
 }
 messages {
 ...FieldError
 }
}
"""
    + USER_NOTIFICATIONS_COUNT_FRAGMENT
    + LAB_ORDER_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateLabOrder", UpdateLabOrderPayload),
)
