"""Rules of documents and folders: a document has content that downloads, and is in a folder."""

from __future__ import annotations

import base64
import mimetypes
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object
from hero_healthie.sandbox.healthie.actions import MutationCall, Rules
from hero_healthie.sandbox.healthie.records.account import Account
from hero_healthie.sandbox.healthie.records.conditions import Wanted
from hero_healthie.sandbox.healthie.records.fields import text_of
from hero_healthie.sandbox.healthie.records.writes import Draft
from hero_healthie.sandbox.store.records import Record, Ref

CONTENT, CONTENT_TYPE = "$content", "$content_type"


def check_document(call: MutationCall, made: Draft) -> None:
    """Check a document: it needs a file, and keeps its content."""
    given = call.input
    file, text = given.get("file"), given.get("file_string")
    if made.known is None and not file and not text and not given.get("report_type"):
        call.refuse("file", "can't be blank")
    name = str(given.get("display_name") or as_object(file).get("filename") or "document")
    if text:
        head, _, encoded = str(text).partition(",")
        made.values[CONTENT_TYPE] = head.removeprefix("data:").partition(";")[0] or "application/octet-stream"
        made.values[CONTENT] = encoded if encoded else base64.b64encode(str(text).encode()).decode()
    elif file:
        made.values |= kept_file(file, name)
    if made.known is None:
        made.values["display_name"] = name
        made.values.setdefault("users", [])
    shared = [str(part).rpartition("-")[2] for part in as_list(given.get("share_users"))]
    refs = [Ref("User", id_) for id_ in shared if call.account.get("User", id_) is not None]
    patient = made.values.get("rel_user") or (made.known.get("rel_user") if made.known else None)
    users = as_list(made.values["users"] if "users" in made.values else made.known.get("users") if made.known else [])
    if isinstance(patient, Ref) and given.get("share_with_rel") is not None:
        users = [*(user for user in users if user != patient), *([patient] if given["share_with_rel"] else [])]
    if refs or given.get("share_with_rel") is not None:
        made.values["users"] = list(dict.fromkeys([*users, *refs]))


def kept_file(file: Any, name: str | None = None) -> JsonObject:
    """Return what is kept of a file of a multipart request."""
    shown = name or str(as_object(file).get("filename") or "document")
    kind = getattr(file, "content_type", None) or mimetypes.guess_type(shown)[0]
    return {
        "display_name": shown,
        CONTENT: base64.b64encode(getattr(file, "content", b"")).decode(),
        CONTENT_TYPE: kind or "application/octet-stream",
    }


def filter_documents(account: Account, arguments: JsonObject) -> list[Wanted]:
    """Return what `documents` asks beside the fields: what is of a patient, and what is shared."""
    del account
    wanted: list[Wanted] = []
    patient = arguments.get("consolidated_user_id")
    if patient:
        ref = Ref("User", str(patient))
        wanted.append(lambda row: row.get("rel_user") == ref or ref in as_list(row.get("users")))
    sharing = arguments.get("filter")
    if sharing in {"shared", "private"}:
        wanted.append(lambda row: bool(row.get("users")) is (sharing == "shared"))
    return wanted


def url_of(account: Account, document: Record) -> str:
    """Return the address that a document downloads from."""
    return f"{account.files_url}/{document.id}"


def _extension(account: Account, document: Record) -> str | None:
    kind = mimetypes.guess_extension(_kind(account, document))
    return kind.removeprefix(".") if kind else None


def _kind(account: Account, document: Record) -> str:
    del account
    return str(document.get(CONTENT_TYPE) or "text/plain")


def content_of(account: Account, id: str) -> tuple[bytes, str] | None:
    """Return the bytes of a document and their media type; a seeded one is a small text."""
    document = account.get("Document", id)
    if document is None:
        return None
    if document.get(CONTENT) is None:
        return f"{text_of(account, document, 'display_name')}\n".encode(), "text/plain"
    return base64.b64decode(str(document.get(CONTENT))), _kind(account, document)


def check_lab_order(call: MutationCall, made: Draft) -> None:
    """Check a lab order: its document is the patient's."""
    document = call.account.get("Document", call.input.get("document_id") or "")
    patient = made.values.get("patient")
    if document is not None and patient is not None and document.get("rel_user") != patient:
        call.refuse("document_id", "is not of this patient")


def check_folder(call: MutationCall, made: Draft) -> None:
    """Check a folder: it is not inside of itself."""
    above = made.values.get("folder_id")
    if made.known is not None and above and made.known.id in [above, *_above(call.account, str(above))]:
        call.refuse("folder_id", "is inside of this folder")


def _above(account: Account, folder_id: str) -> list[str]:
    """Return the ids of the folders that a folder is in, the outermost first."""
    found: list[str] = []
    folder = account.get("Folder", folder_id)
    while folder is not None and folder.get("folder_id"):
        found.insert(0, str(folder.get("folder_id")))
        folder = account.get("Folder", found[0])
    return found


def _path(account: Account, folder: Record) -> list[Record]:
    return [row for id_ in _above(account, folder.id) if (row := account.get("Folder", id_)) is not None]


RULES = Rules(
    checks={
        "createDocument": check_document,
        "updateDocument": check_document,
        "createFolder": check_folder,
        "createLabOrder": check_lab_order,
        "updateFolder": check_folder,
    },
    filters={"documents": filter_documents},
    fields={
        ("Document", "expiring_url"): url_of,
        ("Document", "extension"): _extension,
        ("Document", "file_content_type"): _kind,
        ("Document", "shared"): lambda _, row: bool(row.get("users")),
        ("Document", "shared_users_count"): lambda _, row: len(as_list(row.get("users"))),
        ("User", "any_shared_documents"): lambda account, user: bool(account.where("Document", "users", user.ref)),
        ("Folder", "documents_count"): lambda account, row: len(account.where("Document", "$folder_id", row.id)),
        ("Folder", "folder_path"): _path,
        ("Folder", "parent_folder"): lambda account, row: account.get("Folder", row.get("folder_id") or ""),
        ("Folder", "subfolders_count"): lambda account, row: len(account.where("Folder", "folder_id", row.id)),
    },
)
