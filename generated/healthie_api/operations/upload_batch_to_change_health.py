# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.cms1500 import CMS1500_FRAGMENT, Cms1500


class UploadBatchToChangeHealthInput(InputModel):
    cms1500_ids: list[ID | None] | None = None


class UploadBatchToChangeHealthPayload(BaseModel):
    cms1500s: list[Cms1500 | None] | None
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[UploadBatchToChangeHealthPayload] = GraphQLOperation(
    name="uploadBatchToChangeHealth",
    kind="mutation",
    safety="money",
    arguments={"input": "uploadBatchToChangeHealthInput!"},
    document="""
mutation uploadBatchToChangeHealth($input: uploadBatchToChangeHealthInput) {
 uploadBatchToChangeHealth(input: $input) {
 ...UploadBatchToChangeHealthPayload
 }
}

fragment UploadBatchToChangeHealthPayload on uploadBatchToChangeHealthPayload {
 cms1500s {
 ...Cms1500
 }
 messages {
 ...FieldError
 }
 success_string
}
"""
    + CMS1500_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("uploadBatchToChangeHealth", UploadBatchToChangeHealthPayload),
)
