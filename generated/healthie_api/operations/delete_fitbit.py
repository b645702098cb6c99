# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_fitbit_payload import DELETE_FITBIT_PAYLOAD_FRAGMENT, DeleteFitbitPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.fitbit import FITBIT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteFitbitPayload] = GraphQLOperation(
    name="deleteFitbit",
    kind="mutation",
    root_field="deleteFitbit",
    python_path="healthie.mutations.delete_fitbit",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteFitbitInput"},
    document="""
mutation deleteFitbit($input: deleteFitbitInput) {
  deleteFitbit(input: $input) {
    ...DeleteFitbitPayload
  }
}
"""
    + DELETE_FITBIT_PAYLOAD_FRAGMENT
    + FITBIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFitbit", DeleteFitbitPayload),
)
