# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, DateTime


class ImportDataRequest(BaseModel):
    clients_template: str | None
    created_at: DateTime
    display_name: str | None
    extension: str | None
    optional_comment: str | None
    request_type: str


IMPORT_DATA_REQUEST_FRAGMENT = """
fragment ImportDataRequest on ImportDataRequest {
 clients_template
 created_at
 display_name
 extension
 optional_comment
 request_type
}
"""
