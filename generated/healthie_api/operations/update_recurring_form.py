# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.recurring_form import RECURRING_FORM_FRAGMENT
from ..models.update_recurring_form_payload import UPDATE_RECURRING_FORM_PAYLOAD_FRAGMENT, UpdateRecurringFormPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateRecurringFormPayload] = GraphQLOperation(
    name="updateRecurringForm",
    kind="mutation",
    root_field="updateRecurringForm",
    python_path="healthie.mutations.update_recurring_form",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateRecurringFormInput"},
    document="""
mutation updateRecurringForm($input: updateRecurringFormInput) {
  updateRecurringForm(input: $input) {
    ...UpdateRecurringFormPayload
  }
}
"""
    + UPDATE_RECURRING_FORM_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + RECURRING_FORM_FRAGMENT,
    decode=object_of("updateRecurringForm", UpdateRecurringFormPayload),
)
