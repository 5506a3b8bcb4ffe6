// as the build puts one there
