# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.google_fit import GOOGLE_FIT_FRAGMENT, GoogleFit


class DeleteGoogleFitInput(InputModel):
    id: ID | None = None


class DeleteGoogleFitPayload(BaseModel):
    google_fit: GoogleFit | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteGoogleFitPayload] = GraphQLOperation(
    name="deleteGoogleFit",
    kind="mutation",
    root_field="deleteGoogleFit",
    python_path="healthie.mutations.delete_google_fit",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteGoogleFitInput!"},
    document="""
mutation deleteGoogleFit($input: deleteGoogleFitInput) {
  deleteGoogleFit(input: $input) {
    ...DeleteGoogleFitPayload
  }
}

fragment DeleteGoogleFitPayload on deleteGoogleFitPayload {
  google_fit {
    ...GoogleFit
  }
  messages {
    ...FieldError
  }
}
"""
    + GOOGLE_FIT_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteGoogleFit", DeleteGoogleFitPayload),
)
