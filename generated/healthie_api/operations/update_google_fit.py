# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.google_fit import GOOGLE_FIT_FRAGMENT
from ..models.update_google_fit_payload import UPDATE_GOOGLE_FIT_PAYLOAD_FRAGMENT, UpdateGoogleFitPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateGoogleFitPayload] = GraphQLOperation(
    name="updateGoogleFit",
    kind="mutation",
    root_field="updateGoogleFit",
    python_path="healthie.mutations.update_google_fit",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateGoogleFitInput"},
    document="""
mutation updateGoogleFit($input: updateGoogleFitInput) {
  updateGoogleFit(input: $input) {
    ...UpdateGoogleFitPayload
  }
}
"""
    + UPDATE_GOOGLE_FIT_PAYLOAD_FRAGMENT
    + GOOGLE_FIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateGoogleFit", UpdateGoogleFitPayload),
)
