# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.fitbit import FITBIT_FRAGMENT
from ..models.update_fitbit_payload import UPDATE_FITBIT_PAYLOAD_FRAGMENT, UpdateFitbitPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateFitbitPayload] = GraphQLOperation(
    name="updateFitbit",
    kind="mutation",
    root_field="updateFitbit",
    python_path="healthie.mutations.update_fitbit",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFitbitInput"},
    document="""
mutation updateFitbit($input: updateFitbitInput) {
  updateFitbit(input: $input) {
    ...UpdateFitbitPayload
  }
}
"""
    + UPDATE_FITBIT_PAYLOAD_FRAGMENT
    + FITBIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateFitbit", UpdateFitbitPayload),
)
