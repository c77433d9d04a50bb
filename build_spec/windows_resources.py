"""What Windows shows of the program's file: version resource and manifest, from product.py."""

from __future__ import annotations

import product


def version_resource(file_name: str) -> str:
    """The text that PyInstaller makes a version resource from."""
    numbers = product.version_numbers()
    strings = {
        "CompanyName": product.PUBLISHER,
        "FileDescription": product.TITLE,
        "FileVersion": product.version(),
        "InternalName": product.NAME,
        "LegalCopyright": product.COPYRIGHT,
        "OriginalFilename": file_name,
        "ProductName": product.TITLE,
        "ProductVersion": product.version(),
    }
    lines = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in strings.items())
    # 0804: Chinese (simplified); 1200 (hexadecimal 04B0): Unicode.
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers!r}, prodvers={numbers!r}, mask=0x3F,"
        " flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('080404B0', [{lines}])]),"
        " VarFileInfo([VarStruct('Translation', [0x0804, 1200])])])\n"
    )


def manifest() -> str:
    """The manifest: no administrator, Windows 10 and later, sharp at every scale, long paths."""
    version = ".".join(map(str, product.version_numbers()))
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <assemblyIdentity type="win32" name="{product.NAME}" version="{version}"
    processorArchitecture="amd64"/>
  <trustInfo xmlns="urn:schemas-microsoft-com:asm.v3">
    <security><requestedPrivileges>
      <requestedExecutionLevel level="asInvoker" uiAccess="false"/>
    </requestedPrivileges></security>
  </trustInfo>
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1">
    <application><supportedOS Id="{{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}}"/></application>
  </compatibility>
  <application xmlns="urn:schemas-microsoft-com:asm.v3">
    <windowsSettings>
      <longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware>
      <dpiAwareness xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">permonitorv2</dpiAwareness>
    </windowsSettings>
  </application>
  <dependency><dependentAssembly>
    <assemblyIdentity type="win32" name="Microsoft.Windows.Common-Controls" version="6.0.0.0"
      processorArchitecture="*" publicKeyToken="6595b64144ccf1df" language="*"/>
  </dependentAssembly></dependency>
</assembly>
"""
