# What a package holds beside the program: desktop entry, file type, icon, man page, licences.
include(GNUInstallDirs)
set(app_id io.github.milepost.Milepost)

if(NOT TARGET milepost)
    return()
endif()
install(TARGETS milepost)
install(FILES packaging/milepost.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications
    RENAME ${app_id}.desktop)
install(FILES packaging/milepost-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
    RENAME milepost.xml)
install(FILES packaging/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/${app_id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/milepost.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# The licences of the fonts that are built into the program; slim systems keep no documentation.
foreach(package fonts-lato fonts-dejavu-core)
    install(FILES /usr/share/doc/${package}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR}
        RENAME copyright.${package} OPTIONAL)
endforeach()
