# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_google_fit_payload import DELETE_GOOGLE_FIT_PAYLOAD_FRAGMENT, DeleteGoogleFitPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.google_fit import GOOGLE_FIT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteGoogleFitPayload] = GraphQLOperation(
    name="deleteGoogleFit",
    kind="mutation",
    root_field="deleteGoogleFit",
    python_path="healthie.mutations.delete_google_fit",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteGoogleFitInput"},
    document="""
mutation deleteGoogleFit($input: deleteGoogleFitInput) {
  deleteGoogleFit(input: $input) {
    ...DeleteGoogleFitPayload
  }
}
"""
    + DELETE_GOOGLE_FIT_PAYLOAD_FRAGMENT
    + GOOGLE_FIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteGoogleFit", DeleteGoogleFitPayload),
)
